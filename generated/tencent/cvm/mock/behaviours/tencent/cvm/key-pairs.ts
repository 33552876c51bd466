/**
 * Key pairs. The private key is in the answer that creates the pair, and nowhere after. Names are letters, digits and
 * underscores. A pair in use by an instance stays.
 */
import { isObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour } from "../../../runtime/behaviour.js";
import { privateKey, publicKey } from "./key-texts.js";

const tooLong = { "KeyName tooLong": "InvalidKeyPairNameTooLong" };

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    CreateKeyPair: {
      coverage: "stateful",
      inputCodes: tooLong,
      answer(call, inferred) {
        checkName(call);
        const made = inferred()["KeyPair"];
        const pair = isObject(made) ? call.find("KeyPair", made["KeyId"]) : undefined;
        if (pair === undefined) return {};
        call.change(pair, { PublicKey: publicKey(call, pair.id) });
        return { KeyPair: { ...call.show(pair), PrivateKey: privateKey(call, pair.id) } };
      },
    },
    ImportKeyPair: {
      coverage: "stateful",
      inputCodes: tooLong,
      answer(call, inferred) {
        checkName(call);
        const key = String(call.input["PublicKey"]).trim();
        if (!/^ssh-rsa [A-Za-z0-9+/]+={0,2}( \S.*)?$/.test(key))
          call.refuse("InvalidPublicKey.Malformed", "This is no public key of OpenSSH.");
        if (call.all("KeyPair").some(({ value }) => bare(value["PublicKey"]) === bare(key)))
          call.refuse("InvalidPublicKey.Duplicate", "Another pair has this key.");
        return inferred();
      },
    },
    ModifyKeyPairAttribute: {
      coverage: "stateful",
      answer(call, inferred) {
        const { KeyName, Description } = call.input;
        if (KeyName === undefined && Description === undefined)
          call.refuse("MissingParameter", "Either KeyName or Description must be given.");
        if (KeyName !== undefined && !isName(KeyName))
          call.refuse("InvalidParameterValue", "KeyName takes letters, digits and underscores.");
        return inferred();
      },
    },
    DeleteKeyPairs: {
      coverage: "stateful",
      binding: {
        kind: "delete",
        resource: "KeyPair",
        by: { KeyIds: "KeyId" },
        inUse: "InvalidParameterValue.KeyPairNotSupported",
      },
    },
  },
});

function checkName(call: Call): void {
  const name = String(call.input["KeyName"]);
  if (name === "") call.refuse("InvalidKeyPairNameEmpty", "The name is empty.");
  if (!isName(name)) call.refuse("InvalidKeyPairNameIncludeIllegalChar", "Names take letters, digits and underscores.");
}

function isName(name: unknown): boolean {
  return /^\w+$/.test(String(name));
}

/** Without the comment, which is no part of the key. */
function bare(key: unknown): string {
  return String(key).split(" ").slice(0, 2).join(" ");
}

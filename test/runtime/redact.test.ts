// What logs and traces are shown of an input: everything but the values of members whose names speak of secrets.
import { expect, test } from "vitest";
import { redact } from "../../templates/client/runtime/redact.js";

const hidden = "(redacted)";

test.each([
  "Password",
  "LoginPasswd",
  "AdminSecret",
  "SecretKey",
  "SecurityToken",
  "ClientToken",
  "PrivateKey",
  "private_key",
  "UserData",
  "user_data",
  "Credentials",
  "Authorization",
  "Signature",
  "Key",
])("%s is hidden, whatever it holds", (name) => {
  for (const value of ["text", 1, ["a"], { A: { B: 1 } }])
    expect(redact({ [name]: value })).toEqual({ [name]: hidden });
  // Nothing is no secret.
  for (const value of ["", 0, false, null, undefined]) expect(redact({ [name]: value })).toEqual({ [name]: value });
});

test.each(["Name", "KeyIds", "Monkey", "KeyName", "UserId", "PassRate", "DataDisks"])("%s is shown", (name) => {
  expect(redact({ [name]: "text" })).toEqual({ [name]: "text" });
});

test("at any depth, in a copy", () => {
  const input = { Login: { Password: "p", KeyIds: ["k"] }, Disks: [{ Size: 1, Tags: [[{ Token: "t" }]] }] };
  const copy = redact(input);
  expect(copy).toEqual({
    Login: { Password: hidden, KeyIds: ["k"] },
    Disks: [{ Size: 1, Tags: [[{ Token: hidden }]] }],
  });
  expect(input.Login.Password).toBe("p");
  expect((copy as typeof input).Disks[0]).not.toBe(input.Disks[0]);
});

test.each(["text", 1, 12n, true, null, undefined, new Date(0), new Uint8Array(3)])("%s stays what it is", (value) => {
  expect(redact(value)).toBe(value);
  expect(redact({ A: [value] })).toEqual({ A: [value] });
});

test("a member called __proto__ is a member", () => {
  const copy = redact(JSON.parse('{"__proto__":{"Password":"p","A":1}}'));
  expect(Object.entries(copy as object)).toEqual([["__proto__", { Password: hidden, A: 1 }]]);
});

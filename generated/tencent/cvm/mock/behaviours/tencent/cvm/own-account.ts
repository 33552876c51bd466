/** The account that calls a mock: what it makes bears its number. */
export const ownAccount = "100000000001";

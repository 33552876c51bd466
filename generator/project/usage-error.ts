/** Wrong usage of the command line: its message goes to the user as it stands, exit code 2. */
export class UsageError extends Error {}

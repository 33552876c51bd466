/** Templates of a user, or what becomes of them, that cannot be used: its message goes to the user as it stands, exit code 2. */
export class TemplateError extends Error {}

/** Why the command could not do what it was asked: told to its user as it stands, without a stack. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';
}

/** The file that was asked for cannot be written; the one that was there is as it was. */
export class Unwritable extends Error {
  readonly file: string;
  readonly problem: string;

  constructor(file: string, problem: string) {
    super(problem);
    this.name = "Unwritable";
    this.file = file;
    this.problem = problem;
  }
}

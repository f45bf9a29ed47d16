// A second process that has the store open until its input ends.
import { openDatabase } from "../../main/store/open.ts";

const { db } = openDatabase(process.argv[2] ?? "");
process.stdout.write("open\n");
process.stdin.resume();
process.stdin.on("end", () => db.close());

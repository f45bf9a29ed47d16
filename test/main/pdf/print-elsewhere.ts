import { createHash } from "node:crypto";
import { stdout } from "node:process";
import { marketDe } from "../../fixtures/documents/market-de.ts";
import { printed } from "./press.ts";

/* Run as a process of its own by bytes.test.ts and safety.test.ts: prints the German briefing and writes the hash of its bytes. */

const { bytes } = await printed(marketDe);
stdout.write(`${createHash("sha256").update(bytes).digest("hex")}\n`);

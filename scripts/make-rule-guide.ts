import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleGuide } from "./rule-guide";

/** Writes docs/huong-dan/quy-tac-kiem-tra.md; a test fails while the page is not what this would write. */
const page = join(__dirname, "../docs/huong-dan/quy-tac-kiem-tra.md");
mkdirSync(dirname(page), { recursive: true });
writeFileSync(page, ruleGuide());
process.stdout.write("docs/huong-dan/quy-tac-kiem-tra.md\n");

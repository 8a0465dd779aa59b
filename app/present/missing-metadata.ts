import type { Metadata } from "next";
import { troubleWords } from "@/words/fa/frame";

/** The head of a page that is not there. */
export const missingMetadata: Metadata = { title: troubleWords.missingTitle, robots: { index: false } };

"use client";

import dynamic from "next/dynamic";
import { editorWords } from "@/words/fa/editor";

/** The editor, fetched only where somebody writes. Its place is kept while it arrives. */
export const LazyBodyEditor = dynamic(() => import("./body-editor").then((module) => module.BodyEditor), {
  ssr: false,
  loading: () => <p className="editor editor-page meta">{editorWords.loading}</p>,
});

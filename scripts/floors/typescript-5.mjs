// dependency-cruiser reads TypeScript through the compiler's JavaScript interface, which TypeScript 7 no longer has. Loaded before it,
// this hands it the last compiler that has one; everything else keeps the compiler of package.json.
import Module, { register } from "node:module";

const stand = (name) => name.replace(/^typescript(?=$|\/)/, "typescript-5");

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => resolveFilename(stand(name), ...rest);

const hook = `export const resolve = (name, context, next) => next(name === "typescript" ? "typescript-5" : name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

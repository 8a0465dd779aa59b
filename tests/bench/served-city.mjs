// The journeys' way to a served city. The scripts are JavaScript because they run before anything is installed.
export { freePort } from "../../scripts/ports.mjs";
export { makeDatabase, openTestServer } from "../../scripts/testing/databases.mjs";
export { default as serveCity } from "../setup/city.mjs";

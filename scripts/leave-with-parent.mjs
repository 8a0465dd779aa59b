// Loaded into the server: when the command that started it was killed outright, its channel closes, and the server stops as if asked to.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));

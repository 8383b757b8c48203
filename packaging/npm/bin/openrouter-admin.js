#!/usr/bin/env node
// Runs the program of this machine, which the package brings: nothing is downloaded, and
// nothing runs when the package is installed. OPENROUTER_ADMIN_PROGRAM names another one.
'use strict';
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const machine = `${process.platform}-${process.arch}`;
const program = process.env.OPENROUTER_ADMIN_PROGRAM
	|| join(__dirname, '..', 'vendor', machine, 'openrouter-admin');
if (!existsSync(program)) {
	console.error(`error: there is no openrouter-admin for ${machine} in this package; `
		+ 'build it, and set OPENROUTER_ADMIN_PROGRAM to its path');
	process.exit(127);
}

const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });
// An agent ends its server by the end of input, or by a signal to this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
	console.error(`error: ${program} can't be run: ${error.message}`);
	process.exit(126);
});
child.on('exit', (code, signal) => {
	process.exit(signal ? 128 + constants.signals[signal] : code);
});

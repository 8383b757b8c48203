// The SDK of both eras: sdk2.mjs ERA URL, or sdk2.mjs ERA COMMAND ARGUMENT..; ERA is legacy, auto
// or a version.
import assert from 'node:assert'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { callAll } from './tools.mjs'

const [era, target, ...args] = process.argv.slice(2)
const mode = ['legacy', 'auto'].includes(era) ? era : { pin: era }
const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
await client.connect(target.startsWith('http') ? new StreamableHTTPClientTransport(new URL(target))
	: new StdioClientTransport({ command: target, args }))
assert.ok(client.getServerVersion() !== undefined)
await callAll(client)
console.log(`29 tools, ${era}`)

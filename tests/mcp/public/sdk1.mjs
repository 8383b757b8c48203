// The SDK of the older versions: sdk1.mjs URL, or sdk1.mjs COMMAND ARGUMENT..
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { callAll } from './tools.mjs'

const [target, ...args] = process.argv.slice(2)
const client = new Client({ name: 'test', version: '1' })
await client.connect(target.startsWith('http') ? new StreamableHTTPClientTransport(new URL(target))
	: new StdioClientTransport({ command: target, args }))
await callAll(client)
console.log(`29 tools, with ${client.getServerVersion().name}`)

// A server with version 2 of the SDK: sdk2.mjs TOOLS stdio|http, as sdk1.mjs.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { toNodeHandler } from '@modelcontextprotocol/node'
import { Server, createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'

const tools = JSON.parse(readFileSync(process.argv[2])).tools
const text = 'This is a simple text response for testing.'

function make() {
	const server = new Server({ name: 'peer', version: '1' }, { capabilities: { tools: {} } })
	server.setRequestHandler('tools/list', () => ({ tools }))
	server.setRequestHandler('tools/call', () => ({ content: [{ type: 'text', text }] }))
	return server
}

if (process.argv[3] === 'stdio') {
	serveStdio(make)
} else {
	const http = createServer(toNodeHandler(createMcpHandler(make)))
	http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${http.address().port}/mcp`))
}

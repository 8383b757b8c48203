// A server with version 1 of the SDK: sdk1.mjs TOOLS stdio|http. TOOLS is a file with the answer of
// tools/list; every tool answers with one text, as the fixture's test_simple_text does.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'

const tools = JSON.parse(readFileSync(process.argv[2])).tools
const text = 'This is a simple text response for testing.'

function make() {
	const server = new Server({ name: 'peer', version: '1' }, { capabilities: { tools: {} } })
	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
	server.setRequestHandler(CallToolRequestSchema, () => ({ content: [{ type: 'text', text }] }))
	return server
}

if (process.argv[3] === 'stdio') {
	await make().connect(new StdioServerTransport())
} else {
	// Without sessions each request has a server of its own, as the SDK wants it.
	const http = createServer(async (request, response) => {
		const server = make()
		const transport = new StreamableHTTPServerTransport({
			sessionIdGenerator: undefined, enableJsonResponse: true })
		response.on('close', () => { transport.close(); server.close() })
		await server.connect(transport)
		await transport.handleRequest(request, response)
	})
	http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${http.address().port}/mcp`))
}

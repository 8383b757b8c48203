# ora_add_api(FOLDER [GENERATED FOLDER]): another API than OpenRouter's, out of a folder with a spec
# of its own (docs/another-api.md). What api.yaml says is its `header` names two targets:
#
#	NAME      static library: the typed calls of <NAME/tools.h>, with the runtime
#	NAME-mcp  executable: an MCP server on stdin and stdout
#
# The code is generated when it is built, anew where the spec has changed. With GENERATED it is
# what stands in that folder, and no Python is needed.
set(ORA_APIS "" CACHE STRING "Folders with the specs of other APIs to build, too")

function(ora_add_api folder)
	cmake_parse_arguments(PARSE_ARGV 1 api "" "GENERATED" "")
	get_filename_component(spec ${folder} ABSOLUTE)
	if(NOT EXISTS ${spec}/api.yaml)
		message(FATAL_ERROR "${spec}: no api.yaml, so it is no folder with a spec")
	endif()
	file(STRINGS ${spec}/api.yaml name REGEX "^header:")
	string(REGEX REPLACE "^header:[ ]*([a-z][a-z0-9_]*)[ ]*$" "\\1" name "${name}")
	if(NOT name MATCHES "^[a-z][a-z0-9_]*$")
		message(FATAL_ERROR "${spec}/api.yaml: want a line `header: NAME`")
	endif()

	set(sources calls.c descriptors.c tools.c)
	if(api_GENERATED)
		get_filename_component(generated ${api_GENERATED} ABSOLUTE)
		list(TRANSFORM sources PREPEND ${generated}/)
	elseif(ORA_PYTHON)
		set(generated ${CMAKE_CURRENT_BINARY_DIR}/${name})
		list(TRANSFORM sources PREPEND ${generated}/)
		set(stamp ${generated}.stamp) # a file that did not change is not written
		file(GLOB inputs CONFIGURE_DEPENDS ${spec}/*.yaml
			${CMAKE_SOURCE_DIR}/codegen/*.py ${CMAKE_SOURCE_DIR}/codegen/templates/*.j2)
		add_custom_command(OUTPUT ${stamp}
			BYPRODUCTS ${sources} ${generated}/tables.h ${generated}/${name}/api.h
				${generated}/${name}/tools.h
			COMMAND ${ORA_PYTHON} ${CMAKE_SOURCE_DIR}/codegen/gen.py --spec ${spec} --out ${generated}
			COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
			DEPENDS ${inputs} COMMENT "${name} from ${spec}" VERBATIM)
		add_custom_target(${name}-generated DEPENDS ${stamp})
	else()
		message(FATAL_ERROR "${name}: no Python with jinja2 and yaml; "
			"install python3-jinja2 and python3-yaml, or give GENERATED")
	endif()

	set_source_files_properties(${generated}/descriptors.c PROPERTIES
		COMPILE_OPTIONS -Wno-overlength-strings)
	add_library(${name} STATIC ${sources})
	target_compile_options(${name} PRIVATE ${ORA_WARNINGS})
	target_include_directories(${name} PUBLIC ${generated} PRIVATE ${CMAKE_SOURCE_DIR}/runtime)
	target_link_libraries(${name} PUBLIC ora_static)

	add_executable(${name}-mcp ${CMAKE_SOURCE_DIR}/runtime/stdio/main.c
		${CMAKE_SOURCE_DIR}/runtime/stdio/stdio.c)
	target_compile_options(${name}-mcp PRIVATE ${ORA_WARNINGS})
	target_compile_definitions(${name}-mcp PRIVATE
		ORA_API_HEADER=<${name}/api.h> ORA_API=${name}_api
		$<$<BOOL:${ORA_MINIMAL}>:ORA_MINIMAL>)
	target_include_directories(${name}-mcp PRIVATE ${CMAKE_SOURCE_DIR}/runtime)
	target_link_libraries(${name}-mcp PRIVATE ${name})
	if(TARGET ${name}-generated)
		add_dependencies(${name} ${name}-generated)
		add_dependencies(${name}-mcp ${name}-generated)
	endif()
endfunction()

# generated/ is committed, so a plain build needs no Python. The targets `generate` and
# `check` need one that really has jinja2 and yaml: a shim in front of another interpreter
# is resolved to the interpreter itself.

set(ORA_UPSTREAM "" CACHE FILEPATH "OpenAPI document that the target upstream-diff reads")
set(ORA_PYTHON "" CACHE FILEPATH "Python with jinja2 and yaml; found when empty")
if(NOT ORA_PYTHON)
	foreach(candidate python3 /usr/bin/python3 /usr/local/bin/python3)
		execute_process(
			COMMAND ${candidate} -c "import jinja2, yaml, sys; print(sys.executable)"
			OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE
			ERROR_QUIET RESULT_VARIABLE failed)
		if(failed STREQUAL "0")
			set(ORA_PYTHON ${found})
			break()
		endif()
	endforeach()
endif()

if(ORA_PYTHON)
	add_custom_target(generate
		COMMAND ${ORA_PYTHON} ${CMAKE_SOURCE_DIR}/codegen/gen.py
			--spec ${CMAKE_SOURCE_DIR}/spec --out ${CMAKE_SOURCE_DIR}/generated
		COMMENT "generated/ from spec/" VERBATIM)
	add_custom_target(check
		COMMAND ${ORA_PYTHON} ${CMAKE_SOURCE_DIR}/codegen/gen.py --check
			--spec ${CMAKE_SOURCE_DIR}/spec --out ${CMAKE_SOURCE_DIR}/generated
		COMMENT "Is generated/ what spec/ says?" VERBATIM)
	add_custom_target(upstream-diff
		COMMAND ${ORA_PYTHON} ${CMAKE_SOURCE_DIR}/codegen/upstream.py --management-only
			--spec ${CMAKE_SOURCE_DIR}/spec "${ORA_UPSTREAM}"
		COMMENT "How the document ORA_UPSTREAM differs from spec/" USES_TERMINAL VERBATIM)
else()
	foreach(target generate check upstream-diff)
		add_custom_target(${target}
			COMMAND ${CMAKE_COMMAND} -E echo
				"No Python with jinja2 and yaml: install python3-jinja2 and python3-yaml"
			COMMAND ${CMAKE_COMMAND} -E false VERBATIM)
	endforeach()
endif()

# ora_python_test(NAME "FILE;ARGUMENT.." TIMEOUT LABELS..): a Python test of the program. It
# skips itself with 77 where something is missing that it can't do without.
if(ORA_PYTHON AND NOT DEFINED ORA_TEST_PYTHON)
	set(ORA_TEST_PYTHON ${ORA_PYTHON} CACHE INTERNAL "Python with jsonschema, if there is one")
	foreach(candidate ${ORA_PYTHON} /usr/bin/python3)
		execute_process(COMMAND ${candidate} -c "import jsonschema, yaml"
			OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE failed)
		if(failed STREQUAL "0")
			set(ORA_TEST_PYTHON ${candidate} CACHE INTERNAL "")
			break()
		endif()
	endforeach()
endif()

function(ora_python_test name command timeout)
	if(NOT ORA_PYTHON)
		message(STATUS "${name}: not tested, no Python with jinja2 and yaml")
		return()
	endif()
	add_test(NAME ${name} COMMAND ${ORA_TEST_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/${command})
	set_tests_properties(${name} PROPERTIES LABELS "${ARGN}" TIMEOUT ${timeout}
		SKIP_RETURN_CODE 77 ENVIRONMENT ORA_PROGRAM=$<TARGET_FILE:openrouter-admin>)
endfunction()

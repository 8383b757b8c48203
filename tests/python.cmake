# Python for the tests. Which modules one has is asked once for each list of them.

# ora_find_python(VARIABLE MODULES): one that has all of "a, b, c", else the one that generates;
# empty where there is none.
function(ora_find_python variable modules)
	if(NOT DEFINED ${variable})
		set(found ${ORA_PYTHON})
		foreach(candidate ${ORA_PYTHON} /usr/bin/python3)
			execute_process(COMMAND ${candidate} -c "import ${modules}"
				OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE failed)
			if(failed STREQUAL "0")
				set(found ${candidate})
				break()
			endif()
		endforeach()
		set(${variable} "${found}" CACHE INTERNAL "Python with ${modules}, if there is one")
	endif()
endfunction()

if(ORA_PYTHON)
	ora_find_python(ORA_TEST_PYTHON "jsonschema, yaml")
endif()

# ora_python_test(NAME "FILE;ARGUMENT.." TIMEOUT LABELS..): a Python test of the program. It
# skips itself with 77 where something is missing that it can't do without.
function(ora_python_test name command timeout)
	if(NOT ORA_PYTHON)
		message(STATUS "${name}: not tested, no Python with jinja2 and yaml")
		return()
	endif()
	add_test(NAME ${name} COMMAND ${ORA_TEST_PYTHON} ${CMAKE_CURRENT_SOURCE_DIR}/${command})
	set_tests_properties(${name} PROPERTIES LABELS "${ARGN}" TIMEOUT ${timeout}
		SKIP_RETURN_CODE 77 ENVIRONMENT ORA_PROGRAM=$<TARGET_FILE:openrouter-admin>)
endfunction()

# How everything is compiled: C11 and POSIX, warnings are errors, hidden symbols, hardened.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_compile_definitions(_XOPEN_SOURCE=700) # POSIX.1-2008 and its XSI part
include(CheckCCompilerFlag)
include(CheckPIESupported)
check_pie_supported() # executables are linked as what they are compiled for

# What a compiler or a processor does not know is left out; tests/build/hardening.sh looks at what
# came out.
add_compile_options(-fstack-protector-strong)
foreach(flag -fstack-clash-protection -fcf-protection=full -mbranch-protection=standard)
	string(MAKE_C_IDENTIFIER "ORA_HAS${flag}" known)
	check_c_compiler_flag(-Werror\ ${flag} ${known})
	if(${known})
		add_compile_options(${flag})
	endif()
endforeach()
if(APPLE)
	add_compile_definitions(_DARWIN_C_SOURCE) # what POSIX does not name, such as MSG_DONTWAIT
else()
	add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

set(ORA_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)

if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT ORA_SANITIZE)
	# The system's headers warn where the compiler can't do the third level.
	file(WRITE ${CMAKE_BINARY_DIR}/fortify.c "#include <string.h>\nint main(void) { return 0; }\n")
	try_compile(ORA_FORTIFY_3 ${CMAKE_BINARY_DIR}/fortify ${CMAKE_BINARY_DIR}/fortify.c
		COMPILE_DEFINITIONS -O2 -Werror -D_FORTIFY_SOURCE=3)
	if(ORA_FORTIFY_3)
		add_compile_definitions(_FORTIFY_SOURCE=3)
	else()
		add_compile_definitions(_FORTIFY_SOURCE=2)
	endif()
endif()
if(ORA_SANITIZE)
	add_compile_options(-fsanitize=${ORA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
	add_link_options(-fsanitize=${ORA_SANITIZE})
endif()
if(ORA_VALGRIND)
	# ctest puts it before every test program that was built here.
	set(CMAKE_CROSSCOMPILING_EMULATOR valgrind -q --error-exitcode=99 --leak-check=full
		--show-leak-kinds=definite,indirect,possible
		--errors-for-leak-kinds=definite,indirect,possible)
endif()
if(ORA_COVERAGE)
	add_compile_options(--coverage -O0 -g)
	add_link_options(--coverage)
endif()

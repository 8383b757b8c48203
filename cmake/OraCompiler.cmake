# How everything is compiled: C11 and POSIX, warnings are errors, hidden symbols, hardened.

set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_compile_definitions(_XOPEN_SOURCE=700) # POSIX.1-2008 and its XSI part
add_compile_options(-fstack-protector-strong)
if(APPLE)
	add_compile_definitions(_DARWIN_C_SOURCE) # what POSIX does not name, such as MSG_DONTWAIT
else()
	add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()

set(ORA_WARNINGS -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)

if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT ORA_SANITIZE)
	add_compile_definitions(_FORTIFY_SOURCE=2)
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

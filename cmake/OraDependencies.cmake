# The libraries, by pkg-config. scripts/packages.txt names the Debian packages.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
option(ORA_BUNDLE "Link what a desktop may lack into the program" OFF)

pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl>=7.84)
if(ORA_BUNDLE)
	# Every system has libcurl, and gets its security updates; macOS has no libcrypto.
	set(shared_suffixes ${CMAKE_FIND_LIBRARY_SUFFIXES})
	if(NOT APPLE AND NOT ORA_MINIMAL)
		pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
	endif()
	set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
	pkg_check_modules(UV IMPORTED_TARGET libuv-static>=1.44) # its name on Debian
endif()
pkg_check_modules(JSONC REQUIRED IMPORTED_TARGET json-c>=0.15)

if(NOT ORA_MINIMAL)
	pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
	if(NOT TARGET PkgConfig::UV)
		pkg_check_modules(UV REQUIRED IMPORTED_TARGET libuv>=1.44)
	endif()
	pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3>=3.38)
	pkg_check_modules(INIH REQUIRED IMPORTED_TARGET inih)
	pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)

	# llhttp comes as a library or, on Debian 12, as the C source that Node.js ships.
	pkg_check_modules(LLHTTP IMPORTED_TARGET libllhttp)
	if(LLHTTP_FOUND)
		add_library(ora_llhttp ALIAS PkgConfig::LLHTTP)
	else()
		find_path(LLHTTP_INCLUDE_DIR llhttp/llhttp.h PATHS /usr/share/include)
		find_path(LLHTTP_SOURCE_DIR llhttp.c PATHS /usr/share/llhttp)
		if(NOT LLHTTP_INCLUDE_DIR OR NOT LLHTTP_SOURCE_DIR)
			message(FATAL_ERROR "llhttp not found: install libllhttp-dev or node-llhttp")
		endif()
		add_library(ora_llhttp STATIC ${LLHTTP_SOURCE_DIR}/api.c
			${LLHTTP_SOURCE_DIR}/http.c ${LLHTTP_SOURCE_DIR}/llhttp.c)
		target_include_directories(ora_llhttp SYSTEM
			PUBLIC ${LLHTTP_INCLUDE_DIR} ${LLHTTP_INCLUDE_DIR}/llhttp)
		target_compile_definitions(ora_llhttp PRIVATE LLHTTP_STRICT_MODE=1)
		target_compile_options(ora_llhttp PRIVATE -w)
	endif()
endif()
if(ORA_BUNDLE)
	set(CMAKE_FIND_LIBRARY_SUFFIXES ${shared_suffixes})
endif()

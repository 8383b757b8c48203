# Debian packages, made by packaging/deb.sh: openrouter-admin, libopenrouter-admin0 and
# libopenrouter-admin-dev.
set(soname_package libopenrouter-admin${PROJECT_VERSION_MAJOR})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME openrouter-admin)
set(CPACK_PACKAGE_CONTACT ${ORA_MAINTAINER})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "administer an OpenRouter organization")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME openrouter-admin)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS ca-certificates)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "API keys, guardrails, workspaces, members, credits and activity of an
OpenRouter organization: at a shell, and as an MCP server for agents, on
stdio or over HTTP. A sandbox stands in for OpenRouter, so that all can be
tried without a key.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${soname_package})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
# What programs depend on that are linked with it, and that the loader is to look again.
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/shlibs "libopenrouter-admin ${PROJECT_VERSION_MAJOR} "
	"${soname_package} (>= ${PROJECT_VERSION})\n")
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/shlibs
	${CMAKE_CURRENT_BINARY_DIR}/triggers)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "A C library: typed calls for API keys, guardrails, workspaces, members,
credits and activity, and an MCP server to embed.
.
This package has the shared library.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libopenrouter-admin-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
	"${soname_package} (= ${PROJECT_VERSION}-1), libcurl4-openssl-dev, libssl-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "A C library: typed calls for API keys, guardrails, workspaces, members,
credits and activity, and an MCP server to embed.
.
This package has the headers and what pkg-config and CMake need.")

# Each package says whose it is and what has changed.
configure_file(debian/changelog.in changelog @ONLY)
configure_file(debian/copyright.in copyright @ONLY)
execute_process(COMMAND gzip -9nc ${CMAKE_CURRENT_BINARY_DIR}/changelog
	OUTPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz COMMAND_ERROR_IS_FATAL ANY)
foreach(component program library development)
	string(TOUPPER ${component} upper)
	install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright
		${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
		DESTINATION share/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME} COMPONENT ${component})
	install(FILES debian/lintian-overrides DESTINATION share/lintian/overrides
		RENAME ${CPACK_DEBIAN_${upper}_PACKAGE_NAME} COMPONENT ${component})
endforeach()

# Debian ships manual pages compressed.
foreach(component program development)
	install(CODE [[
		file(GLOB pages "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/share/man/man*/*.[0-9]")
		if(pages)
			execute_process(COMMAND gzip -9nf ${pages} COMMAND_ERROR_IS_FATAL ANY)
		endif()
	]] COMPONENT ${component})
endforeach()
include(CPack)

# SPDX-FileCopyrightText: 2026 The Migration Console authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: what `cmake --install` installs, with the packages that it depends on. Linked libraries are found by themselves.

# console_packages(NAME VARIABLE): the packages of a list, as a field of the package has them
function(console_packages name variable)
    set(list "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${name}.packages")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" packages REGEX "^[a-z]")
    list(JOIN packages ", " packages)
    set(${variable} "${packages}" PARENT_SCOPE)
endfunction()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/package")
set(CPACK_PACKAGE_CONTACT "The Migration Console authors <authors@migrationconsole.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
console_packages(run CPACK_DEBIAN_PACKAGE_DEPENDS)
console_packages(recommended CPACK_DEBIAN_PACKAGE_RECOMMENDS)
include(CPack)

# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What comes from the distribution. Found once, here; `dev setup` installs it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network PrintSupport LinguistTools)
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # part of Qt base: the system's notifications, and its look
endif()
if(PALIER_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(CURL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)

# These three have neither a CMake package nor a pkg-config file in the distribution.
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
find_path(MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED)
find_path(EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)

# Renders the icons of resources/ while building; nothing of it is needed at run time.
find_program(PALIER_RSVG rsvg-convert REQUIRED)

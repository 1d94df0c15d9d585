# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: the language, the warnings, the sanitizers, where programs go.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin" CACHE PATH "Where programs go")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(PALIER_TESTS "Build the tests" ON)
option(PALIER_WERROR "Warnings are errors" OFF)
option(PALIER_SANITIZE "Build with address and undefined behaviour sanitizers" OFF)

add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                        QT_NO_URL_CAST_FROM_STRING)
if(MSVC)
  add_compile_options(/W4 /permissive- /utf-8)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
                      -Wno-sign-conversion)
  if(PALIER_WERROR)
    add_compile_options(-Werror)
  endif()
  if(PALIER_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
  endif()
endif()

find_program(PALIER_CCACHE ccache)
if(PALIER_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${PALIER_CCACHE}")
endif()

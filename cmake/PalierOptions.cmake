# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: the language, the warnings, the sanitizers, where programs go.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads headers only: it need not wait for a library
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin" CACHE PATH "Where programs go")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_UNITY_BUILD_BATCH_SIZE 6) # where files are compiled together at all: the presets dev and asan

option(PALIER_TESTS "Build the tests" ON)
option(PALIER_WERROR "Warnings are errors" OFF)
option(PALIER_SANITIZE "Build with address and undefined behaviour sanitizers" OFF)

get_property(PALIER_MULTI_CONFIG GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(NOT CMAKE_BUILD_TYPE AND NOT PALIER_MULTI_CONFIG)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Debug, RelWithDebInfo or Release" FORCE)
endif()

# Asserts are for us: on everywhere but in what is shipped.
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
                        $<$<NOT:$<CONFIG:Release,MinSizeRel>>:QT_FORCE_ASSERTS>)
if(MSVC)
  add_compile_options(/W4 /permissive- /utf-8 $<$<BOOL:${PALIER_WERROR}>:/WX>)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
                      -Wno-sign-conversion $<$<BOOL:${PALIER_WERROR}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (PALIER_SANITIZE OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13))
    add_compile_options(-Wno-maybe-uninitialized) # they take an empty std::optional for a full one
  endif()
  if(PALIER_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(_GLIBCXX_ASSERTIONS) # an optional without a value, an index beyond the end
  endif()
endif()

# ccache, with its cache under build/ unless the environment names one. The sloppiness and -fpch-preprocess are what it
# wants before it caches anything that uses a precompiled header (its manual, "Precompiled headers"). It takes a file's
# dependencies from the compiler, which saves a run of the preprocessor, and knows a precompiled header by the checksum
# beside it (PalierPrecompiled): reading 200 MB for every file cost it a second each.
find_program(PALIER_CCACHE ccache)
if(PALIER_CCACHE AND NOT MSVC)
  if(DEFINED ENV{CCACHE_DIR})
    set(PALIER_CCACHE_DIR "$ENV{CCACHE_DIR}")
  else()
    set(PALIER_CCACHE_DIR "${CMAKE_SOURCE_DIR}/build/ccache")
  endif()
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_DIR=${PALIER_CCACHE_DIR}"
      "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
      CCACHE_DEPEND=1 CCACHE_PCH_EXTSUM=1 "${PALIER_CCACHE}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

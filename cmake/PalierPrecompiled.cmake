# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that almost every file needs, parsed once for the whole house and once for its tests, and not once a target:
# all targets of a kind are compiled with the same flags, and these headers look at none of the definitions in which
# targets differ.

# palier_precompiled(NAME OPTION …): what palier_reuse_precompiled takes. Where ccache is used it gets its checksum
# beside it.
function(palier_precompiled NAME)
  add_library(${NAME} OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
  set_target_properties(${NAME} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${NAME} PRIVATE Qt6::Core)
  target_compile_options(${NAME} PRIVATE ${ARGN})
  target_precompile_headers(${NAME} PRIVATE <QtCore> <functional> <optional> <vector>)
  if(PALIER_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_GENERATOR STREQUAL "Ninja")
    set(HEADER "${CMAKE_BINARY_DIR}/CMakeFiles/${NAME}.dir/cmake_pch.hxx.gch")
    add_custom_command(OUTPUT "${HEADER}.sum" DEPENDS "${HEADER}"
                       COMMAND "${CMAKE_COMMAND}" -E sha256sum "${HEADER}" > "${HEADER}.sum" VERBATIM)
    add_custom_target(${NAME}_sum DEPENDS "${HEADER}.sum")
  endif()
endfunction()

function(palier_reuse_precompiled TARGET NAME)
  target_precompile_headers(${TARGET} REUSE_FROM ${NAME})
  if(TARGET ${NAME}_sum)
    add_dependencies(${TARGET} ${NAME}_sum)
  endif()
endfunction()

palier_precompiled(palier_precompiled_house)
function(palier_precompile TARGET)
  palier_reuse_precompiled(${TARGET} palier_precompiled_house)
endfunction()

# A test is run about as often as it is compiled: the time that an optimizer takes it never gives back.
if(PALIER_TESTS)
  set(PALIER_TEST_OPTIONS $<$<NOT:$<BOOL:${MSVC}>>:-O0>)
  palier_precompiled(palier_precompiled_test ${PALIER_TEST_OPTIONS})
endif()
function(palier_precompile_test TARGET)
  palier_reuse_precompiled(${TARGET} palier_precompiled_test)
  target_compile_options(${TARGET} PRIVATE ${PALIER_TEST_OPTIONS})
endfunction()

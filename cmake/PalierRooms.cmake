# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one static library: palier_room(NAME SOURCES … LINKS …). Its headers are included by their path from the
# top of the house ("models/money.h"), so that an import shows which room it comes from. `tests/house` checks them.
include(CMakeParseArguments)

function(palier_room NAME)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(palier_${NAME} STATIC ${ROOM_SOURCES})
  target_include_directories(palier_${NAME} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(palier_${NAME} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
  palier_precompile(palier_${NAME})
endfunction()

function(palier_program NAME)
  cmake_parse_arguments(PROGRAM "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${NAME} ${PROGRAM_SOURCES})
  target_include_directories(${NAME} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${NAME} PRIVATE ${PROGRAM_LINKS})
endfunction()

# palier_test(tst_money SOURCES tst_money.cpp LINKS palier_models [LABELS …]): one Qt Test executable, run by ctest.
function(palier_test NAME)
  cmake_parse_arguments(TEST "SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${NAME} ${TEST_SOURCES})
  set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(${NAME} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${NAME} PRIVATE ${TEST_LINKS} Qt6::Test)
  target_compile_definitions(${NAME} PRIVATE PALIER_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                             PALIER_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  palier_precompile(${NAME})
  add_test(NAME ${NAME} COMMAND ${NAME})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
                                          SKIP_REGULAR_EXPRESSION "ALL TESTS SKIPPED")
  if(TEST_SERIAL)
    set_tests_properties(${NAME} PROPERTIES RUN_SERIAL ON)
  endif()
  if(TEST_LABELS)
    set_tests_properties(${NAME} PROPERTIES LABELS "${TEST_LABELS}")
  endif()
endfunction()

# The headers that almost every file needs, parsed once a target.
function(palier_precompile TARGET)
  target_precompile_headers(${TARGET} PRIVATE <QtCore> <optional> <vector> <functional>)
endfunction()

# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The words in which the house is described: palier_room, palier_program, palier_test, palier_bench.

# palier_room(NAME SOURCES … LINKS … PRIVATE_LINKS …): a room is one static library, palier_NAME. Its headers are
# included by their path from the top of the house ("models/money.h"), so that an include shows which room it comes
# from. `tests/house` checks them.
function(palier_room NAME)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(palier_${NAME} STATIC ${ROOM_SOURCES})
  target_include_directories(palier_${NAME} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(palier_${NAME} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
  palier_precompile(palier_${NAME})
endfunction()

# palier_program(palierctl SOURCES … LINKS … [AS_A_TEST]): one program, in build/bin.
function(palier_program NAME)
  cmake_parse_arguments(PROGRAM "AS_A_TEST" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${NAME} ${PROGRAM_SOURCES})
  target_include_directories(${NAME} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${NAME} PRIVATE ${PROGRAM_LINKS})
  if(PROGRAM_AS_A_TEST)
    palier_precompile_test(${NAME})
  else()
    palier_precompile(${NAME})
  endif()
endfunction()

# palier_test(tst_money SOURCES tst_money.cpp LINKS palier_models [LABELS …] [TIMEOUT seconds] [SERIAL]): one Qt Test
# executable, run by ctest. It finds the sources under PALIER_SOURCE_DIR and the programs under PALIER_BIN_DIR. Its
# first label is its room, so that `ctest -L services/desk` runs a room's tests.
function(palier_test NAME)
  cmake_parse_arguments(TEST "SERIAL" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  palier_test_program(${NAME} SOURCES ${TEST_SOURCES} LINKS ${TEST_LINKS} Qt6::Test AS_A_TEST)
  # moc is told of no include folders: the class is in this file, and reading all of Qt's headers for it takes seconds.
  qt_generate_moc(${NAME}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.moc")
  target_sources(${NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.moc")
  set_target_properties(${NAME} PROPERTIES UNITY_BUILD OFF) # one file, mostly
  target_include_directories(${NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  add_test(NAME ${NAME} COMMAND ${NAME})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  set(TEST_ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  if(PALIER_SANITIZE)
    math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 3")
    list(APPEND TEST_ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1"
         "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
         "UBSAN_OPTIONS=print_stacktrace=1")
  endif()
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT "${TEST_ENVIRONMENT}"
                                          SKIP_REGULAR_EXPRESSION "ALL TESTS SKIPPED")
  if(TEST_SERIAL)
    set_tests_properties(${NAME} PROPERTIES RUN_SERIAL ON)
  endif()
  file(RELATIVE_PATH TEST_ROOM "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
  set_tests_properties(${NAME} PROPERTIES LABELS "${TEST_ROOM};${TEST_LABELS}")
  # `ninja tests_services`: the tests of one folder and what they need, and nothing else.
  string(REGEX REPLACE "/.*" "" TEST_FOLDER "${TEST_ROOM}")
  if(NOT TARGET tests_${TEST_FOLDER})
    add_custom_target(tests_${TEST_FOLDER})
  endif()
  add_dependencies(tests_${TEST_FOLDER} ${NAME})
endfunction()

# palier_bench(bench_page SOURCES … LINKS …): a program that `dev bench` runs. It prints one line a row, fields
# separated by tabs: name, ours, yardstick, unit. The yardstick is what ours is held against; 0 where there is none.
function(palier_bench NAME)
  cmake_parse_arguments(BENCH "" "" "SOURCES;LINKS" ${ARGN})
  palier_test_program(${NAME} SOURCES ${BENCH_SOURCES} LINKS ${BENCH_LINKS})
endfunction()

# A program of ours that is not for users: beside the tests, and never installed.
function(palier_test_program NAME)
  palier_program(${NAME} ${ARGN})
  set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_compile_definitions(${NAME} PRIVATE PALIER_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                             PALIER_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()

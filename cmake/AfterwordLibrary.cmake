# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every library, program and test of the house is built: one set of options, one include path each.
include_guard()

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(afterword_options INTERFACE)
target_compile_definitions(afterword_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_STRICT_ITERATORS)
target_compile_options(afterword_options INTERFACE -Wall -Wextra -Wconversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -fvisibility=hidden
    $<$<BOOL:${AFTERWORD_WERROR}>:-Werror>)
# What nobody calls needs no place in memory either: a page is read with its neighbours.
target_compile_options(afterword_options INTERFACE $<$<CONFIG:Release>:-ffunction-sections -fdata-sections>)
target_link_options(afterword_options INTERFACE $<$<CONFIG:Release>:LINKER:--gc-sections>)

# afterword_library(NAME [FAST] SOURCES file... [LINKS target...] [PRIVATE_LINKS target...])
# One static library for the folder that calls it; its headers are found only by who links it. What waits for Qt, SQLite or
# a person is no slower when it is small, and the window program holds two megabytes less; FAST: what reckons for itself.
function(afterword_library name)
    cmake_parse_arguments(arg "FAST" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(afterword_${name} STATIC ${arg_SOURCES})
    add_library(Afterword::${name} ALIAS afterword_${name})
    if(NOT arg_FAST)
        target_compile_options(afterword_${name} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
    target_include_directories(afterword_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(afterword_${name} PUBLIC ${arg_LINKS} PRIVATE afterword_options ${arg_PRIVATE_LINKS})
endfunction()

# afterword_test(NAME SOURCES file... LINKS target... [WINDOW] [LABELS label...])
# One Qt Test program, offscreen; WINDOW: runs in a real X server with a window manager, a tray and a
# notification server (tests/support/desktop). The clock's zone is none of those that the tests speak of.
function(afterword_test name)
    cmake_parse_arguments(arg "WINDOW" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test afterword_options Afterword::test_support ${arg_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(arg_WINDOW)
        add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/support/desktop" $<TARGET_FILE:${name}>)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
        set(platform xcb)
    else()
        add_test(NAME ${name} COMMAND ${name})
        set(platform offscreen)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};TZ=Asia/Kathmandu;LC_ALL=C.UTF-8;QT_FATAL_CRITICALS=1")
endfunction()

#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader meets: every element that can be used has a name, on every page and in every dialog, and a
person can do what matters by keyboard alone, told by names only.

usage: accessibility.py AFTERWORD AFTERWORD-CLI   (on the desktop of tests/support/desktop)
"""
import sys
import tempfile
import unittest

from accessibledesktop import Atspi, Program, is_, path, press, unnamed, until, write

PROGRAM, CLI = sys.argv[1:3]
# They leave the program, open in the window itself, or only say that nothing was copied.
NOT_TRIED = ("Quit", "Search and Open", "Log the Copied Mail", "Paste Invitation")


class Desktop(unittest.TestCase):
    sample = False

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.program = Program(PROGRAM, CLI, self.folder.name, sample=self.sample)
        self.addCleanup(self.program.close)

    def expect_named(self, window, where):
        missing = unnamed(window)
        self.assertEqual(missing, [], f"{where}: {len(missing)} without a name")


class TestNames(Desktop):
    sample = True

    def test_every_page(self):
        pages = [item for item in self.program.menu_items()
                 if item.get_parent().get_parent().get_name() == "View" and is_(item, Atspi.StateType.ENABLED)]
        self.assertGreaterEqual(len(pages), 3)
        for page in pages:
            name = page.get_name()
            page.do_action(0)
            with self.subTest(page=name):
                self.expect_named(self.program.window, name)

    def test_an_empty_tracker_too(self):
        self.program.close()
        with tempfile.TemporaryDirectory() as folder:
            self.program = Program(PROGRAM, CLI, folder)
            self.addCleanup(self.program.close)
            self.expect_named(self.program.window, "welcome")

    def test_every_dialog(self):
        press("ctrl+2")
        card = until("a card", lambda: self.program.find(Atspi.Role.LIST_ITEM, "Okonkwo & Daughters"))
        card.do_action(0)
        opened = []
        for item in self.program.menu_items():
            name = item.get_name()
            if not name.endswith("…") or name.startswith(NOT_TRIED) or not is_(item, Atspi.StateType.ENABLED):
                continue
            item.do_action(0)
            dialog = until(f"the dialog of “{name}”", self.program.dialog)
            until(f"“{name}” can be typed into", lambda: is_(dialog, Atspi.StateType.ACTIVE))
            # A file dialog is the desktop's own.
            if not any(word in name for word in ("Open", "Import", "Export", "Back", "Restore", "Save", "from a File")):
                with self.subTest(dialog=name):
                    self.expect_named(dialog, name)
                opened.append(name)
            press("Escape")
            until(f"“{name}” has closed", lambda: self.program.dialog() is None)
            self.program.until_keys_arrive()
        self.assertGreater(len(opened), 3, f"only {opened} could be opened")

    def test_the_focus_goes_round_and_every_stop_has_a_name(self):
        for page in ("ctrl+1", "ctrl+2"):
            press(page)
            stops = [path(self.program.press_and_hear("Tab"))]
            while len(stops) < 120:
                element = self.program.press_and_hear("Tab")
                if path(element) == stops[0]:
                    break
                stops.append(path(element))
                self.assertTrue(element.get_name().strip(), f"{page}: the focus stands on what has no name: {stops[-3:]}")
            with self.subTest(page=page):
                self.assertGreater(len(stops), 5, f"the focus gets stuck: {stops}")
                self.assertLess(len(stops), 120, f"the focus never comes round: {stops[-3:]}")


class TestByKeyboardAlone(Desktop):
    def application(self):
        applications = self.program.tracker()["applications"]
        return applications[0] if applications else {}

    def expect_focus(self, *words):
        until(f"the focus stands on {words}",
              lambda: self.program.focused() and any(word in self.program.focused().get_name() for word in words))

    def open_dialog(self, keys):
        press(keys)
        dialog = until(f"the dialog of {keys}", self.program.dialog)
        until("it can be typed into", lambda: is_(dialog, Atspi.StateType.ACTIVE))

    def close_dialog(self, key):
        press(key)
        until("the dialog has closed", lambda: self.program.dialog() is None)
        self.program.until_keys_arrive()

    def test_add_thank_and_move(self):
        self.open_dialog("ctrl+n")
        self.expect_focus("Company")
        write("Acme")
        self.program.press_and_hear("Tab")
        self.expect_focus("Role")
        write("Data Analyst")
        self.close_dialog("Return")
        until("the application is stored", self.application)

        self.open_dialog("ctrl+shift+i")
        press("alt+a")
        write("Zoe Quill")
        press("Tab")
        write("zoe@acme.example")
        press("Return")
        self.close_dialog("Return")
        until("the interview is stored", lambda: self.application().get("interviews"))

        self.open_dialog("ctrl+l")
        self.program.press_and_hear("alt+p")
        press("Home", "space")
        self.program.press_and_hear("alt+w")
        write("Thank")
        self.close_dialog("Return")
        sent = until("the message is stored", lambda: self.application().get("correspondence"))[0]
        self.assertEqual((sent["direction"], sent.get("kind")), ("out", "thank-you"))

        stage = self.application().get("stage")
        press("ctrl+2")
        for _ in range(120):
            element = self.program.press_and_hear("Tab")
            cards = [element.get_child_at_index(place).get_name() for place in range(element.get_child_count())] \
                if element.get_role() == Atspi.Role.LIST else [element.get_name()]
            if any(name.startswith("Acme, Data Analyst") for name in cards):
                break
        else:
            self.fail("Tab does not lead to the card")
        press("Home")
        press("alt+Right")
        until("the card stands in another column",
              lambda: self.program.dialog() or self.application().get("stage") != stage)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)

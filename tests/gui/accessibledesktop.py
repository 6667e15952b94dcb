# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Afterword as a screen reader sees it: the running program, its accessible tree, and keys from the X server."""
import json
import os
import pathlib
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 30  # seconds for what must come about, on a machine that is busy
ACTIONABLE = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON,
    Atspi.Role.DATE_EDITOR, Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM,
    Atspi.Role.LINK, Atspi.Role.LIST, Atspi.Role.LIST_ITEM, Atspi.Role.TABLE, Atspi.Role.TABLE_CELL, Atspi.Role.TREE,
    Atspi.Role.TREE_ITEM, Atspi.Role.SLIDER, Atspi.Role.PAGE_TAB, Atspi.Role.PUSH_BUTTON_MENU,
}


def until(what, condition, patience=PATIENCE):
    """What the condition gives, once that is true."""
    end = time.monotonic() + patience
    while True:
        try:
            found = condition()
        except GLib.Error:  # it went away while it was asked
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"in {patience} seconds this did not come about: {what}")
        time.sleep(0.1)


def hear():
    """Takes in what the accessibility bus has told since."""
    while GLib.MainContext.default().iteration(False):
        pass


def is_(element, *states):
    have = element.get_state_set()
    return all(have.contains(state) for state in states)


def is_showing(element):
    return is_(element, Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def children(element):
    for place in range(element.get_child_count()):
        child = element.get_child_at_index(place)
        if child is not None:
            yield child


def descendants(element, only_showing=True):
    """(depth first) of a list that scrolls only what shows."""
    for child in children(element):
        if only_showing and not is_showing(child):
            continue
        yield child
        yield from descendants(child, only_showing)


def told(element):
    return f"{element.get_role_name()} “{element.get_name()}”"


def path(element):
    parts = []
    while element is not None and element.get_role() != Atspi.Role.APPLICATION:
        parts.append(told(element))
        element = element.get_parent()
    return " in ".join(parts)


def is_actionable(element):
    return element.get_role() in ACTIONABLE or is_(element, Atspi.StateType.FOCUSABLE)


def is_part_of_another(element):
    """The field inside a spin or combo box: its name is that of the box."""
    parent = element.get_parent()
    return parent is not None and parent.get_role() in {Atspi.Role.SPIN_BUTTON, Atspi.Role.COMBO_BOX,
                                                        Atspi.Role.DATE_EDITOR}


def unnamed(window):
    """What can be used or focused and has no name to be called by."""
    return [path(element) for element in descendants(window)
            if is_actionable(element) and not element.get_name().strip() and not is_part_of_another(element)]


class Program:
    """The program on a tracker of its own; leaves nothing behind."""

    def __init__(self, program, cli, folder, *, sample=False):
        self.cli, self.database = cli, pathlib.Path(folder) / "mine.db"
        if sample:
            document = pathlib.Path(folder) / "sample.json"
            self.run_cli("export", "--sample", str(document))
            self.run_cli("import", str(document), "--db", str(self.database))
        environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        self.process = subprocess.Popen([program, "--db", str(self.database)], env=environment)
        self._focused = None
        self._listener = Atspi.EventListener.new(self._focus_moved)
        self._listener.register("object:state-changed:focused")
        self.application = until("the program on the accessibility bus", self._find)
        self.window = until("its window", lambda: self.windows()[0] if self.windows() else None)
        self.until_keys_arrive()

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError("the program has ended")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def _focus_moved(self, event):
        if event.detail1:
            self._focused = event.source

    def run_cli(self, *arguments):
        return subprocess.run([self.cli, *arguments], check=True, capture_output=True, text=True).stdout

    def close(self):
        self._listener.deregister("object:state-changed:focused")
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def windows(self):
        roles = {Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.ALERT, Atspi.Role.WINDOW}
        return [child for child in children(self.application) if child.get_role() in roles and is_showing(child)]

    def dialog(self):
        """The window that is neither the main one nor a menu; None: there is none."""
        for window in self.windows():
            if window != self.window and window.get_role() != Atspi.Role.WINDOW:
                return window
        for child in children(self.window):  # a dialog is a child of the window it belongs to
            if child.get_role() in {Atspi.Role.DIALOG, Atspi.Role.ALERT} and is_showing(child):
                return child
        return None

    def until_keys_arrive(self):
        """Between a dialog and the window beneath it the window manager gives keys to neither."""
        until("the window has the focus", lambda: is_(self.window, Atspi.StateType.ACTIVE))

    def menu_items(self):
        """Every item of every menu, shown or not."""
        bar = next(child for child in children(self.window) if child.get_role() == Atspi.Role.MENU_BAR)
        return [item for item in descendants(bar, only_showing=False)
                if item.get_role() in {Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM}]

    def find(self, role, name, within=None):
        """The first that shows, has that role and whose name contains that text."""
        for element in descendants(within or self.window):
            if element.get_role() == role and name in element.get_name():
                return element
        return None

    def focused(self):
        """What was told last to have the focus; the tree alone says it of the current item of every list."""
        hear()
        return self._focused

    def press_and_hear(self, *keys):
        """The element that gets the focus by these keys."""
        hear()
        self._focused = None
        press(*keys)
        return until(f"something gets the focus by {keys}", self.focused)

    def tracker(self):
        """All the facts, as another program reads them."""
        target = self.database.with_suffix(".export.json")
        target.unlink(missing_ok=True)
        self.run_cli("export", str(target), "--db", str(self.database))
        return json.loads(target.read_text(encoding="utf-8"))


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "25", text], check=True)

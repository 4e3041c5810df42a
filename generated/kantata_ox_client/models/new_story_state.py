from typing import Literal

NewStoryState = Literal[
    "blocked",
    "can't repro",
    "completed",
    "duplicate",
    "fixed",
    "in progress",
    "needs info",
    "new",
    "not started",
    "reopened",
    "resolved",
    "started",
    "won't fix",
]

NEW_STORY_STATE_VALUES: set[NewStoryState] = {
    "blocked",
    "can't repro",
    "completed",
    "duplicate",
    "fixed",
    "in progress",
    "needs info",
    "new",
    "not started",
    "reopened",
    "resolved",
    "started",
    "won't fix",
}


def check_new_story_state(value: str) -> NewStoryState:
    if value in NEW_STORY_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_STORY_STATE_VALUES!r}")

from typing import Literal

NewStoryPriority = Literal["critical", "high", "low", "normal"]

NEW_STORY_PRIORITY_VALUES: set[NewStoryPriority] = {
    "critical",
    "high",
    "low",
    "normal",
}


def check_new_story_priority(value: str) -> NewStoryPriority:
    if value in NEW_STORY_PRIORITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_STORY_PRIORITY_VALUES!r}")

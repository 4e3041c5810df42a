from typing import Literal

NewStoryStoryType = Literal["deliverable", "issue", "milestone", "task"]

NEW_STORY_STORY_TYPE_VALUES: set[NewStoryStoryType] = {
    "deliverable",
    "issue",
    "milestone",
    "task",
}


def check_new_story_story_type(value: str) -> NewStoryStoryType:
    if value in NEW_STORY_STORY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_STORY_STORY_TYPE_VALUES!r}")

from typing import Literal

StoryOptionalField = Literal[
    "archived_editable",
    "can_align_time",
    "can_edit",
    "can_post",
    "custom_task_status_id",
    "formatted_description",
    "has_out_of_bounds_sads",
    "is_time_trackable_type",
    "parsed_description",
    "read_only",
    "render_description_markdown",
]

STORY_OPTIONAL_FIELD_VALUES: set[StoryOptionalField] = {
    "archived_editable",
    "can_align_time",
    "can_edit",
    "can_post",
    "custom_task_status_id",
    "formatted_description",
    "has_out_of_bounds_sads",
    "is_time_trackable_type",
    "parsed_description",
    "read_only",
    "render_description_markdown",
}


def check_story_optional_field(value: str) -> StoryOptionalField:
    if value in STORY_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STORY_OPTIONAL_FIELD_VALUES!r}")

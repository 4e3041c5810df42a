from typing import Literal

UpdateStoryOptionalFieldsItem = Literal[
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

UPDATE_STORY_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateStoryOptionalFieldsItem] = {
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


def check_update_story_optional_fields_item(value: str) -> UpdateStoryOptionalFieldsItem:
    if value in UPDATE_STORY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_STORY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

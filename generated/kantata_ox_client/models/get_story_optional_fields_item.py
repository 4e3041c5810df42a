from typing import Literal

GetStoryOptionalFieldsItem = Literal[
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

GET_STORY_OPTIONAL_FIELDS_ITEM_VALUES: set[GetStoryOptionalFieldsItem] = {
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


def check_get_story_optional_fields_item(value: str) -> GetStoryOptionalFieldsItem:
    if value in GET_STORY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_STORY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

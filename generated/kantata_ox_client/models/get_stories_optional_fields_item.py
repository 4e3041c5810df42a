from typing import Literal

GetStoriesOptionalFieldsItem = Literal[
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

GET_STORIES_OPTIONAL_FIELDS_ITEM_VALUES: set[GetStoriesOptionalFieldsItem] = {
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


def check_get_stories_optional_fields_item(value: str) -> GetStoriesOptionalFieldsItem:
    if value in GET_STORIES_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_STORIES_OPTIONAL_FIELDS_ITEM_VALUES!r}")

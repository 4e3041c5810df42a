from typing import Literal

UpdateProjectTemplateOptionalFieldsItem = Literal["raw_json"]

UPDATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateProjectTemplateOptionalFieldsItem] = {
    "raw_json",
}


def check_update_project_template_optional_fields_item(value: str) -> UpdateProjectTemplateOptionalFieldsItem:
    if value in UPDATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

from typing import Literal

GetProjectTemplatesOptionalFieldsItem = Literal["raw_json"]

GET_PROJECT_TEMPLATES_OPTIONAL_FIELDS_ITEM_VALUES: set[GetProjectTemplatesOptionalFieldsItem] = {
    "raw_json",
}


def check_get_project_templates_optional_fields_item(value: str) -> GetProjectTemplatesOptionalFieldsItem:
    if value in GET_PROJECT_TEMPLATES_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_PROJECT_TEMPLATES_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

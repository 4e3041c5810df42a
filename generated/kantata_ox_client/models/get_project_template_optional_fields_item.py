from typing import Literal

GetProjectTemplateOptionalFieldsItem = Literal["raw_json"]

GET_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES: set[GetProjectTemplateOptionalFieldsItem] = {
    "raw_json",
}


def check_get_project_template_optional_fields_item(value: str) -> GetProjectTemplateOptionalFieldsItem:
    if value in GET_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

from typing import Literal

CreateProjectTemplateOptionalFieldsItem = Literal["raw_json"]

CREATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateProjectTemplateOptionalFieldsItem] = {
    "raw_json",
}


def check_create_project_template_optional_fields_item(value: str) -> CreateProjectTemplateOptionalFieldsItem:
    if value in CREATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_PROJECT_TEMPLATE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

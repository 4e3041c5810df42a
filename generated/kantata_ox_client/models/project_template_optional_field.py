from typing import Literal

ProjectTemplateOptionalField = Literal["raw_json"]

PROJECT_TEMPLATE_OPTIONAL_FIELD_VALUES: set[ProjectTemplateOptionalField] = {
    "raw_json",
}


def check_project_template_optional_field(value: str) -> ProjectTemplateOptionalField:
    if value in PROJECT_TEMPLATE_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PROJECT_TEMPLATE_OPTIONAL_FIELD_VALUES!r}")

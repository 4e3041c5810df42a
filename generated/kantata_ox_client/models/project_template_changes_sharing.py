from typing import Literal

ProjectTemplateChangesSharing = Literal["editable_template", "private_template", "viewable_template"]

PROJECT_TEMPLATE_CHANGES_SHARING_VALUES: set[ProjectTemplateChangesSharing] = {
    "editable_template",
    "private_template",
    "viewable_template",
}


def check_project_template_changes_sharing(value: str) -> ProjectTemplateChangesSharing:
    if value in PROJECT_TEMPLATE_CHANGES_SHARING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PROJECT_TEMPLATE_CHANGES_SHARING_VALUES!r}")

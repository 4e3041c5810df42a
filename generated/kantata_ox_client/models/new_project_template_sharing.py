from typing import Literal

NewProjectTemplateSharing = Literal["editable_template", "private_template", "viewable_template"]

NEW_PROJECT_TEMPLATE_SHARING_VALUES: set[NewProjectTemplateSharing] = {
    "editable_template",
    "private_template",
    "viewable_template",
}


def check_new_project_template_sharing(value: str) -> NewProjectTemplateSharing:
    if value in NEW_PROJECT_TEMPLATE_SHARING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_PROJECT_TEMPLATE_SHARING_VALUES!r}")

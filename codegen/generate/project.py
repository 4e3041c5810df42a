"""The generator's project, whose models are written when something leads to them.

Most schemas of a large document are those of responses that a package reads in another
way: to write, read and delete a class for each would be half of the work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.parser.openapi import import_string_from_class
from openapi_python_client.parser.properties import ModelProperty

#: By the name of a class, what writes its module and returns the place.
Drafts = Mapping[str, Callable[[], Path]]


class DraftingProject(Project):
    """A project that writes all but its models, which it lists."""

    def drafts(self) -> Drafts:
        """The models that are not written yet."""
        return {
            str(model.class_info.name): partial(self._write, model)
            for model in self.openapi.models
        }

    def _write(self, model: ModelProperty) -> Path:
        text = self.env.get_template("model.py.jinja").render(model=model)
        path = self.package_dir / "models" / f"{model.class_info.module_name}.py"
        path.write_text(text, self.config.file_encoding)
        return path

    def _build_models(self) -> None:
        models, self.openapi.models = self.openapi.models, []
        super()._build_models()
        self.openapi.models = models
        classes = [item.class_info for item in (*models, *self.openapi.enums)]
        text = self.env.get_template("models_init.py.jinja").render(
            imports=[import_string_from_class(each) for each in classes],
            alls=[each.name for each in classes],
        )
        init = self.package_dir / "models" / "__init__.py"
        init.write_text(text, self.config.file_encoding)

"""From four vendors' OpenAPI documents to the generated parts of four packages.

``python -m codegen --help`` lists the commands; ``pipeline`` shows the steps in order.
Nothing that ships imports this package.
"""

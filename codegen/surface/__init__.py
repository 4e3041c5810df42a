"""What is written around the generator's own code.

``naming`` decides names; ``resources`` writes ``client.<resource>.<method>`` from
``methods``, ``responses`` and ``wire``; ``sideload`` and ``record_classes``,
``request_bodies``, ``xml_bodies`` and ``shipped`` write what one vendor's files ask
for.
"""

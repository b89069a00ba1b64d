"""Import before numpy: sums in one order, and instructions that every x86-64 processor since 2013 has.

Which instructions are used decides how sums are rounded, and so the weights to the byte.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OPENBLAS_CORETYPE"] = "Haswell"
os.environ["NPY_DISABLE_CPU_FEATURES"] = "X86_V4 AVX512_ICL AVX512_SPR"
